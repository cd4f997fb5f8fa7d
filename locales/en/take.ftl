### take
